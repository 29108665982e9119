Sub Edit(source, target, steps)
  Dim unseen(0) As New com.sun.star.beans.PropertyValue
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  On Error Goto Failed
  unseen(0).Name = "Hidden"
  unseen(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToUrl(source), "_blank", 0, unseen())
  orders = Split(ReadAll(steps), Chr(10))
  For k = LBound(orders) To UBound(orders)
    parts = Split(orders(k), "|")
    If UBound(parts) >= 1 Then
      If parts(0) = "replace" Then
        what = doc.createReplaceDescriptor()
        what.SearchString = parts(1)
        what.ReplaceString = parts(2)
        what.SearchCaseSensitive = True
        doc.replaceAll(what)
      End If
      If parts(0) = "paragraph" Then
        query = doc.createSearchDescriptor()
        query.SearchString = parts(1)
        found = doc.findFirst(query)
        If Not IsNull(found) Then
          body = found.getText()
          cursor = body.createTextCursorByRange(found.getEnd())
          cursor.gotoEndOfParagraph(False)
          body.insertControlCharacter(cursor, 0, False)
          body.insertString(cursor, parts(2), False)
        End If
      End If
      If parts(0) = "row" Then
        grid = doc.getTextTables().getByIndex(CInt(parts(1)))
        grid.getRows().insertByIndex(CInt(parts(2)), 1)
        For i = 3 To UBound(parts)
          grid.getCellByPosition(i - 3, CInt(parts(2))).setString(parts(i))
        Next
      End If
      If parts(0) = "cell" Then
        grid = doc.getTextTables().getByIndex(CInt(parts(1)))
        grid.getCellByPosition(CInt(parts(3)), CInt(parts(2))).setString(parts(4))
      End If
    End If
  Next
  saved(0).Name = "FilterName"
  saved(0).Value = "MS Word 2007 XML"
  doc.storeToURL(ConvertToUrl(target), saved())
  doc.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  n = FreeFile
  Open target & ".failed" For Output As #n
  Print #n, Erl & ": " & Error$
  Close #n
  StarDesktop.terminate()
End Sub

Function ReadAll(path)
  service = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = CreateUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(service.openFileRead(ConvertToUrl(path)))
  reader.setEncoding("UTF-8")
  whole = ""
  Do While Not reader.isEOF()
    whole = whole & reader.readLine() & Chr(10)
  Loop
  reader.closeInput()
  ReadAll = whole
End Function
